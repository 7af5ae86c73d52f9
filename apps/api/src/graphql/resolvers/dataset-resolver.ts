import { Ctx, Query, Resolver } from 'type-graphql'
import { getDataset } from '../../queries/get-dataset.ts'
import type { Context } from '../context.ts'
import { described } from '../described.ts'
import { DatasetType } from '../types/dataset-type.ts'

@Resolver()
export class DatasetResolver {
  @Query(() => DatasetType, described('数据概况', 'What the database holds'))
  dataset(@Ctx() { db }: Context) {
    return getDataset(db)
  }
}
